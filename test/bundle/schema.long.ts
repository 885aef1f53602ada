// The same with every call of the migration struck.
import './schema.test';
