import { afterAll, vi } from 'vitest'
import { forgetSecrets } from '@/domain/secrets/kept'
import { forgetEnv } from '@/env'
import { requestCookies, requestHeaders } from './stand-ins/next-headers'

// Test files of one worker share their modules: what one lays there is not for the next.
afterAll(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  forgetEnv()
  forgetSecrets()
  requestCookies.clear()
  for (const name of [...requestHeaders.keys()]) requestHeaders.delete(name)
})
