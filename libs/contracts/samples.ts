import { type Contract, nameOf } from './lock.js';

const kebab = (name: string): string => name.replace(/(?!^)[A-Z]/g, letter => `-${letter}`).toLowerCase();

/** Where the frozen sample of a version lies, below `libs/contracts`: `claims/claim-submitted.v1.sample.json`. */
export function samplePath(contract: Contract): string {
  const [owner] = contract.topic.split('.');
  return `${owner}/${kebab(nameOf(contract))}.v${contract.version}.sample.json`;
}
