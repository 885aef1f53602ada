import {assetRoutes} from './assets';
import {clockRoutes} from './clock-page';
import {consentRoutes} from './consent-page';
import {documentRoutes} from './docs/document-page';
import {driveRoutes} from './drive/drive-page';
import {editorRoutes} from './editor-page';
import {executionRoutes} from './executions-page';
import {faultRoutes} from './faults-page';
import {formRoutes} from './forms/submit';
import {mailRoutes} from './mail';
import {peopleRoutes} from './people';
import {portalRoutes} from './portal-page';
import {quotaRoutes} from './quotas-page';
import {scriptRunRoutes} from './script-run';
import {sheetRoutes} from './sheet/actions';
import type {Route} from './visit';
import {webAppRoutes} from './web-app/web-app-page';

/** Every address of the pages. */
export const routes: Route[] = [
  ...assetRoutes,
  ...clockRoutes,
  ...consentRoutes,
  ...documentRoutes,
  ...driveRoutes,
  ...editorRoutes,
  ...executionRoutes,
  ...faultRoutes,
  ...formRoutes,
  ...mailRoutes,
  ...peopleRoutes,
  ...portalRoutes,
  ...quotaRoutes,
  ...scriptRunRoutes,
  ...sheetRoutes,
  ...webAppRoutes,
];
