import { addEventHandler, type getState } from 'jest-circus';

const ours = { ...process.env };
const known = new WeakSet<ReturnType<typeof getState>>();

function restore(): void {
  for (const name of Object.keys(process.env)) if (!(name in ours)) delete process.env[name];
  Object.assign(process.env, ours);
}

// Files share a process: what one sets in its environment ends with it.
addEventHandler((_event, state) => {
  if (known.has(state)) return;
  known.add(state);
  const { rootDescribeBlock } = state;
  rootDescribeBlock.hooks.unshift({
    type: 'afterAll',
    fn: restore,
    asyncError: new Error('The environment of a test file'),
    parent: rootDescribeBlock,
    seenDone: false,
    timeout: undefined,
  });
});
