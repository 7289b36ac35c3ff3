import pino from 'pino'

/**
 * The log of a process, as lines of JSON on stderr. Nobody logs bodies, passwords, cookies or
 * tokens; what could carry one is struck out here as well.
 */
export const log = pino(
	{
		level: process.env.NODE_ENV === 'test' ? 'silent' : 'info',
		base: undefined,
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { error: pino.stdSerializers.err },
		redact: { paths: ['*.password', '*.cookie', '*.authorization', '*.token'], censor: '…' },
	},
	pino.destination({ dest: 2, sync: true }),
)
