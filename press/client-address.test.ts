import { describe, expect, it } from 'vitest'
import { clientAddress, proxiesOf } from './client-address.ts'

const PROXIES = proxiesOf(['127.0.0.1', '::1', '10.0.0.0/8', '2001:db8:aa::/48'])

describe('a request is its', () => {
	it.each([
		['peer’s where no proxy is trusted', '127.0.0.1', '203.0.113.5', undefined, '127.0.0.1'],
		['peer’s where that is no trusted proxy', '198.51.100.7', '203.0.113.5', PROXIES, '198.51.100.7'],
		['client’s behind a trusted proxy', '127.0.0.1', '203.0.113.5', PROXIES, '203.0.113.5'],
		['client’s behind several', '::1', '203.0.113.5, 10.1.2.3', PROXIES, '203.0.113.5'],
		['client’s whatever the client wrote itself', '127.0.0.1', '1.2.3.4, 203.0.113.5', PROXIES, '203.0.113.5'],
		['client’s though the listener writes IPv4 as IPv6', '::ffff:127.0.0.1', '203.0.113.5', PROXIES, '203.0.113.5'],
		['client’s of IPv6', '2001:db8:aa::1', '2001:db8:1::9', PROXIES, '2001:db8:1::9'],
		['proxy’s when it says nothing', '127.0.0.1', undefined, PROXIES, '127.0.0.1'],
		['proxy’s when it says what is no address', '127.0.0.1', 'unknown', PROXIES, '127.0.0.1'],
		['farthest proxy’s when there are only proxies', '127.0.0.1', '10.0.0.9', PROXIES, '10.0.0.9'],
	])('%s', (_, peer, forwardedFor, proxies, client) => {
		expect(clientAddress(peer, forwardedFor, proxies)).toBe(client)
	})
})

it.each(['proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::1/129', '', '300.1.1.1', '10.0.0.0/-1'])(
	'“%s” is no proxy’s address',
	(written) => expect(proxiesOf([written])).toBeUndefined(),
)
