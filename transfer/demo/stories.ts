import { business } from './en/business.ts'
import { culture } from './en/culture.ts'
import { harbour } from './en/harbour.ts'
import { nightPilots } from './en/night-pilots.ts'
import { opinion } from './en/opinion.ts'
import { quayside } from './en/quayside.ts'
import { science } from './en/science.ts'
import { sport } from './en/sport.ts'
import { streets } from './en/streets.ts'
import { town } from './en/town.ts'
import { unpublished } from './en/unpublished.ts'
import { business as eghtesad } from './fa/business.ts'
import { culture as farhang } from './fa/culture.ts'
import { harbour as bandar } from './fa/harbour.ts'
import { opinion as didgah } from './fa/opinion.ts'
import { science as danesh } from './fa/science.ts'
import { sport as varzesh } from './fa/sport.ts'
import { town as shahr } from './fa/town.ts'
import { unpublished as montazer } from './fa/unpublished.ts'
import type { DemoStory } from './shapes.ts'

/** Every story of the demo paper; an English one stands before its translation. */
export const stories: DemoStory[] = [
	...harbour,
	...quayside,
	...nightPilots,
	...town,
	...streets,
	...business,
	...culture,
	...science,
	...sport,
	...opinion,
	...unpublished,
	...bandar,
	...shahr,
	...eghtesad,
	...farhang,
	...danesh,
	...varzesh,
	...didgah,
	...montazer,
]
