import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** The violations of the rules in the tree below `baseDir`. */
export async function violations(baseDir: string, forbidden: IForbiddenRuleType[]): Promise<Violation[]> {
  const { output } = await cruise(
    ['apps', 'libs', 'test'],
    {
      baseDir,
      ruleSet: { forbidden },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^(apps/console|\\.build)' },
      tsPreCompilationDeps: 'specify',
      enhancedResolveOptions: {
        conditionNames: ['santunan-source', 'import', 'node', 'default'],
        extensions: ['.ts', '.js', '.json'],
      },
    },
    { extensionAlias: { '.js': ['.ts', '.js'] } },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}
