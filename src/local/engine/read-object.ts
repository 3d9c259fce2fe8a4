import type {S3Location} from './records.ts'

/** The bytes of an object in S3. Rejects with an Error whose message is the one S3 gives. */
export type ReadObject = (location: S3Location) => Promise<Uint8Array>
