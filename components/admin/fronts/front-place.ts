/** The element of the preview's page that the board draws a front into. */
export const FRONT_PLACE = 'front-place'
