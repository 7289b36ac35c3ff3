import { storyText, type TextProps } from '#app/(reader)/story-text.ts'

/** A story as plain text. */
export const GET = (_: Request, props: TextProps) => storyText(props, 'txt')
