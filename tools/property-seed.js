// The same inputs in every run of the property tests, so that a run can be repeated; PROPERTY_SEED tries others.
import fc from 'fast-check'

fc.configureGlobal({seed: Number(process.env.PROPERTY_SEED ?? 20_261_121)})
