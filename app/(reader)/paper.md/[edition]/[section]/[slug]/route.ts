import { storyText, type TextProps } from '#app/(reader)/story-text.ts'

/** A story as Markdown. */
export const GET = (_: Request, props: TextProps) => storyText(props, 'md')
