import { payloads } from '@/domain/jobs/job'
import { pingHub, pingSearch } from '@/domain/pings/jobs/ping'
import type { Handlers } from './handlers'

/** What is told to strangers, apart from the rest: however slow they are, nothing here waits for them. */
export const pingHandlers: Handlers = {
  'ping-hub': (payload) => pingHub(payloads['ping-hub'].parse(payload)),
  'ping-search': (payload) => pingSearch(payloads['ping-search'].parse(payload)),
}
