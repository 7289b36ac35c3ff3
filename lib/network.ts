/** What a client cannot change at will: its IPv4 address, or the first half of an IPv6 one, which a household or server has whole. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
	if (mapped?.[1]) return mapped[1]
	if (!address.includes(':')) return address
	const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
	const groups = head ? head.split(':') : []
	const after = tail ? tail.split(':') : []
	const whole = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after]
	return `${whole
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`
}
