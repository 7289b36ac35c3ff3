import { pages as english } from './en/pages.ts'
import { pages as persian } from './fa/pages.ts'
import type { DemoPage } from './shapes.ts'

/** The pages under `/about`, English before Persian. */
export const pages: DemoPage[] = [...english, ...persian]
