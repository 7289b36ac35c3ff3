import { BlockList, isIP } from 'node:net'

/** Proxies that are believed when they say for whom they ask. */
export type TrustedProxies = Pick<BlockList, 'check'>

/**
 * Proxies from their addresses: single ones or networks as `10.0.0.0/8`. Undefined where one of them
 * is neither.
 */
export function proxiesOf(addresses: readonly string[]): TrustedProxies | undefined {
	const proxies = new BlockList()
	for (const written of addresses) {
		const [address = '', bits, ...rest] = written.split('/')
		const version = isIP(address)
		if (version === 0 || rest.length > 0) return undefined
		const family = familyOf(address)
		if (bits === undefined) proxies.addAddress(address, family)
		else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
			proxies.addSubnet(address, Number(bits), family)
		else return undefined
	}
	return proxies
}

/**
 * Whose request this is: the peer's address, or where that is a trusted proxy the last one in
 * `X-Forwarded-For` that is not. What stands before it, anybody can have written.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, proxies?: TrustedProxies): string {
	let client = plain(peer)
	if (!proxies) return client
	for (const said of (forwardedFor ?? '').split(',').reverse()) {
		const before = plain(said.trim())
		if (!isIP(before) || !proxies.check(client, familyOf(client))) return client
		client = before
	}
	return client
}

/** An IPv4 address as such, though a listener for both kinds writes it as one of IPv6. */
function plain(address: string): string {
	return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
}

function familyOf(address: string) {
	return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
