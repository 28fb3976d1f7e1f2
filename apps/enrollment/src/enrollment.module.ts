import { Module } from '@nestjs/common';
import { lawProvider, ServiceModule } from '#platform';
import { database } from './database.js';
import { EnrollWorkerController } from './enroll-worker/enroll-worker.controller.js';
import { problems } from './enrollment.problems.js';
import { FindPersonController } from './find-person/find-person.controller.js';
import { FindPersons } from './find-person/find-persons.js';
import { ImportPayersController } from './import-payers/import-payers.controller.js';
import { ImportRosterController } from './import-roster/import-roster.controller.js';
import { ImportRoster } from './import-roster/import-roster.js';
import { ListPayersController } from './list-payers/list-payers.controller.js';
import { ListRostersController } from './list-rosters/list-rosters.controller.js';
import { RecordHeirsController } from './record-heirs/record-heirs.controller.js';
import { RegisterPayerController } from './register-payer/register-payer.controller.js';
import { ShowNikController } from './show-nik/show-nik.controller.js';

/** Who is insured, by whom and since when. */
@Module({
  imports: [ServiceModule.forRoot({ database, problems })],
  controllers: [
    RegisterPayerController,
    ImportPayersController,
    ListPayersController,
    ImportRosterController,
    ListRostersController,
    EnrollWorkerController,
    FindPersonController,
    RecordHeirsController,
    ShowNikController,
  ],
  providers: [lawProvider, ImportRoster, FindPersons],
})
export class EnrollmentModule {}
