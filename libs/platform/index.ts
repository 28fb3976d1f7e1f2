export { AddressThrottle } from './address-throttle.js';
export { bootService, createService, stopOnSignals } from './boot.js';
export {
  Command,
  CommandInfo,
  type CommandRequest,
  PublicRead,
  PublicSearch,
  RawBody,
  Read,
  Search,
} from './command.js';
export { commonProblems } from './common.problems.js';
export { type BaseConfig, baseConfig, CONFIG, ConfigError, readConfig } from './config.js';
export { correlationIdIn, traceparentIn } from './correlation.js';
export { type CsvFile, type CsvRecord, DELIMITER, inBatches, readCsv } from './csv-file.js';
export type { LineFault } from './csv-lines.js';
export { fileProblems, lineFaultTexts } from './csv-texts.js';
export { CsvBody, CsvUpload } from './csv-upload.js';
export { type DatabaseOfService, dataSourceOptions } from './database.js';
export { type FormPart, FormParts, FormUpload } from './form-upload.js';
export { dropWhatIsLeft, httpAdapter, rawBodyOf, setHeaders } from './http.js';
export { IdPipe } from './id.pipe.js';
export { CLOCK, type Clock, newId, systemClock } from './ids.js';
export { KAFKA } from './kafka.port.js';
export { institutionsLaw, LAW, lawProvider } from './law.js';
export { LAW_BOOK, type LawAdoptedType, LawBook, lawAsTold, lawStreamOf } from './law-book.js';
export {
  advance,
  type Concluding,
  type LongCommand,
  lockProgress,
  longCommandSchema,
  onceLong,
  type Progress,
} from './long-commands.js';
export { Metrics } from './metrics.js';
export { migrate, runMigrations } from './migrate.js';
export { PreparingClient } from './preparing-client.js';
export { located } from './problem.filter.js';
export {
  defineProblems,
  languageOf,
  type ProblemCatalogue,
  type ProblemEntry,
  problemOf,
} from './problems.js';
export { queriedGauge, type Reading, STAGE_SECONDS } from './queried-gauge.js';
export { quotedBecause } from './quote-lines.js';
export { quoteProblems } from './quote-problems.js';
export { QuoteThrottle } from './quote-throttle.js';
export { FactsBody, type FactsOfQuote, quoted } from './quotes.js';
export { type Repeated, repeat } from './repeat.js';
export { RequestInvalid, RequestPipe } from './request.pipe.js';
export { traceOfRequest, traceparentOfRequest, traceRequests } from './request-spans.js';
export { CurrentUser, Public, Roles, type SignedInUser } from './roles.js';
export { ServiceModule, type ServiceOptions } from './service-module.js';
export { TokenVerifier } from './tokens.js';
export { type ToldFinding, toldFinding } from './told-finding.js';
export { startTracing, traceOfLine } from './tracing.js';
export { Transactions } from './transactions.js';
export {
  IsPlainDate,
  IsPlainMonth,
  IsRecordText,
  IsRupiah,
  OptionalNotNull,
} from './validation.js';
export { ROUNDS, type Round, type Worker, Workers } from './workers.js';
export { XmlBody, XmlUpload } from './xml-upload.js';
