import type { z } from 'zod'
import type { Method } from './door.ts'
import type { ProblemStatus } from './problem.ts'
import * as shapes from './shapes.ts'

/** One method of one address: what it takes and gives. Doors check by it and the OpenAPI document is made from it. */
export interface Operation {
	summary: string
	/** `open` answers everybody with what readers have, and staff with what the desk has. */
	token: 'needed' | 'open' | 'none'
	query?: z.ZodType
	body?: z.ZodType
	/** The fields of a form; they are read where the file is. */
	takes?: 'form'
	form?: z.ZodType
	/** Whether a change has to name the revision it was made on, or may. */
	ifMatch?: 'needed' | 'heeded'
	/** Shapes by status of success. */
	gives: Record<number, z.ZodType>
	/** Headers that come with it. */
	headers?: readonly ('ETag' | 'Location')[]
	/** What can go wrong beside what every operation can. */
	problems: readonly ProblemStatus[]
}

const operation = <const O extends Operation>(parts: O) => parts

const listPlaces = (nouns: string) =>
	operation({
		summary: `The ${nouns} of an edition`,
		token: 'open',
		query: shapes.placesQuery,
		gives: { 200: shapes.placesShape },
		problems: [422],
	})
const addPlace = (noun: string) =>
	operation({
		summary: `Add a ${noun}`,
		token: 'needed',
		body: shapes.placeIn,
		gives: { 201: shapes.placeShape },
		problems: [400, 403, 413, 415, 422],
	})
const writing = [400, 403, 404, 413, 415, 422] as const

export const listStories = operation({
	summary: 'Stories, newest first',
	token: 'open',
	query: shapes.storiesQuery,
	gives: { 200: shapes.storiesShape },
	problems: [422],
})
export const createStory = operation({
	summary: 'Begin a story',
	token: 'needed',
	body: shapes.newStoryShape,
	gives: { 201: shapes.storyShape },
	headers: ['ETag', 'Location'],
	problems: [400, 403, 413, 415, 422],
})
export const readStory = operation({
	summary: 'A story: with a token its working copy, else the live one',
	token: 'open',
	query: shapes.storyQuery,
	gives: { 200: shapes.storyShape },
	headers: ['ETag'],
	problems: [404, 422],
})
export const changeStory = operation({
	summary: 'Change fields of the working copy',
	token: 'needed',
	ifMatch: 'needed',
	body: shapes.changedStoryShape,
	gives: { 200: shapes.storyShape },
	headers: ['ETag'],
	problems: [...writing, 412, 428],
})
export const publish = operation({
	summary: 'Publish the working copy, or its changes, now or at a moment to come',
	token: 'needed',
	ifMatch: 'heeded',
	body: shapes.publicationIn,
	gives: { 200: shapes.publicationShape },
	problems: [...writing, 412],
})
export const readPublication = operation({
	summary: 'Where a story stands towards readers, and when it is due',
	token: 'needed',
	gives: { 200: shapes.publicationShape },
	problems: [403, 404],
})
export const unschedule = operation({
	summary: 'Cancel the publication that is due',
	token: 'needed',
	gives: { 200: shapes.publicationShape },
	problems: [403, 404, 422],
})
export const withdraw = operation({
	summary: 'Withdraw a story: readers get 404',
	token: 'needed',
	body: shapes.withdrawalIn,
	gives: { 200: shapes.publicationShape },
	problems: writing,
})
export const takeDown = operation({
	summary: 'Take a story down: readers get a notice with 410 or 451',
	token: 'needed',
	body: shapes.takedownIn,
	gives: { 200: shapes.publicationShape },
	problems: writing,
})
export const addImage = operation({
	summary: 'Add an image; the same file again is the same image, which takes the texts it lacks (200)',
	token: 'needed',
	takes: 'form',
	form: shapes.imageForm,
	gives: { 200: shapes.imageShape, 201: shapes.imageShape },
	problems: [400, 403, 413, 415, 422],
})
export const listFronts = operation({
	summary: 'Fronts as they were last released',
	token: 'needed',
	query: shapes.editionsQuery,
	gives: { 200: shapes.frontsShape },
	problems: [422],
})
export const readFront = operation({
	summary: 'A front as it was last released',
	token: 'needed',
	gives: { 200: shapes.frontShape },
	problems: [404],
})
export const releaseFront = operation({
	summary: 'Release a front',
	token: 'needed',
	body: shapes.frontIn,
	gives: { 200: shapes.frontShape },
	problems: [...writing, 409],
})
export const readMustRead = operation({
	summary: 'The Must read list of an edition',
	token: 'needed',
	query: shapes.editionQuery,
	gives: { 200: shapes.listShape },
	problems: [422],
})
export const changeMustRead = operation({
	summary: 'Set the Must read list of an edition',
	token: 'needed',
	query: shapes.editionQuery,
	body: shapes.listIn,
	gives: { 200: shapes.listShape },
	problems: [400, 403, 409, 413, 415, 422],
})
export const listSections = listPlaces('sections')
export const addSection = addPlace('section')
export const listTopics = listPlaces('topics')
export const addTopic = addPlace('topic')
export const listContributors = listPlaces('contributors')
export const addContributor = addPlace('contributor')

/** Every operation by its address and method. */
export const OPERATIONS: Record<string, Partial<Record<Method, Operation>>> = {
	'/stories': { GET: listStories, POST: createStory },
	'/stories/{id}': { GET: readStory, PATCH: changeStory },
	'/stories/{id}/publication': { GET: readPublication, PUT: publish, DELETE: unschedule },
	'/stories/{id}/withdrawal': { POST: withdraw },
	'/stories/{id}/takedown': { PUT: takeDown },
	'/images': { POST: addImage },
	'/fronts': { GET: listFronts },
	'/fronts/{id}': { GET: readFront, PUT: releaseFront },
	'/must-read': { GET: readMustRead, PUT: changeMustRead },
	'/sections': { GET: listSections, POST: addSection },
	'/topics': { GET: listTopics, POST: addTopic },
	'/contributors': { GET: listContributors, POST: addContributor },
}
