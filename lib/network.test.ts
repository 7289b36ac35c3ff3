import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

test.each([
	['::ffff:10.0.0.1', '10.0.0.1'],
	['10.0.0.1', '10.0.0.1'],
	['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
	['2001:db8:1:2:bbbb::9', '2001:db8:1:2::/64'],
	['2001:db8::1:2:3:4', '2001:db8:0:0::/64'],
	['2001:db8::9', '2001:db8:0:0::/64'],
])('%s counts as %s', (address, client) => {
	expect(networkOf(address)).toBe(client)
})
