/** The PPID's small script (K3): what Gmail calls. It reads the open message and knows nothing of the register. */
export {onCheck, onHome, onMessage} from './callbacks';
export {onDraft} from './draft';
