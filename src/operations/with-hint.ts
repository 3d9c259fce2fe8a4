export {withHint} from '../core/with-hint.ts'
