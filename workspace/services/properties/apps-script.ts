import {call} from '../../runtime/bridge';
import {emulate, emulateService, type Members} from '../../runtime/emulate';
import {setting} from '../../runtime/setting';

type Properties = GoogleAppsScript.Properties.Properties;
type Scope = 'script' | 'user' | 'document';

const members: Members<Properties, {scope: Scope}> = {
  deleteAllProperties() {
    call('Properties.deleteAllProperties', this.$.scope);
    return this;
  },
  deleteProperty(key: string) {
    call('Properties.deleteProperty', this.$.scope, String(key));
    return this;
  },
  getKeys() {
    return call<string[]>('Properties.getKeys', this.$.scope);
  },
  getProperties() {
    return call<Record<string, string>>('Properties.getProperties', this.$.scope);
  },
  getProperty(key: string) {
    return call<string | null>('Properties.getProperty', this.$.scope, String(key));
  },
  setProperties(values: Record<string, string>, deleteAllOthers = false) {
    const texts = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, String(value)]),
    );
    call('Properties.setProperties', this.$.scope, texts, deleteAllOthers);
    return this;
  },
  setProperty(key: string, value: string) {
    call('Properties.setProperty', this.$.scope, String(key), String(value));
    return this;
  },
};

const properties = emulate<Properties, {scope: Scope}>('Properties', () => ({...members}));

/** The stores' old names, deprecated, which scripts still use (reference/properties/script-properties). */
export const ScriptProperties = properties({scope: 'script'});
export const UserProperties = properties({scope: 'user'});

export const PropertiesService = emulateService<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  {
    getDocumentProperties() {
      // null outside a document (reference/properties/properties-service); the types do not say so.
      return (setting().container ? properties({scope: 'document'}) : null) as Properties;
    },
    getScriptProperties() {
      return properties({scope: 'script'});
    },
    getUserProperties() {
      return properties({scope: 'user'});
    },
  },
);
