import type { CompatStatement } from '@mdn/browser-compat-data';
import type { ParserServices, ParserServicesWithTypeInformation } from '@typescript-eslint/parser';
import type { Rule } from 'eslint';
import type { Node } from 'estree';
import ts from 'typescript';
import { findLackingBrowsers, getOldestVersions } from '../support/browserSupport.ts';
import { findApiCompat, findGlobalCompat } from './apiCompat.ts';

const oldest = getOldestVersions();

/** The interface in which a member of the web's or JavaScript's own is declared; "…Constructor" for a static one. */
function getDeclaringInterface({ parent }: ts.Declaration): string {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
  const isStatic = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent);
  return isStatic ? `${parent.parent.name.getText()}Constructor` : '';
}

/** The names of a type and of all that it extends: MDN's data has no mixins, as TypeScript has for `replaceChildren`. */
function getTypeNames(type: ts.Type): readonly string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap(getTypeNames);
  const bases = type.isClassOrInterface() ? (type.getBaseTypes() ?? []) : [];
  return [type.getSymbol()?.name ?? '', ...bases.flatMap(getTypeNames)];
}

function findMemberCompat(
  access: ts.PropertyAccessExpression,
  program: ts.Program,
): CompatStatement | undefined {
  const checker = program.getTypeChecker();
  const own = checker
    .getSymbolAtLocation(access.name)
    ?.declarations?.filter((one) => program.isSourceFileDefaultLibrary(one.getSourceFile()));
  if (!own?.length) return undefined;
  const type = checker.getApparentType(checker.getTypeAtLocation(access.expression));
  return [...own.map(getDeclaringInterface), ...getTypeNames(type)]
    .map((name) => findApiCompat(name, access.name.text))
    .find((compat) => compat !== undefined);
}

function isTyped(services: Partial<ParserServices>): services is ParserServicesWithTypeInformation {
  return services.program != null;
}

/**
 * Code that reaches a browser uses nothing that the oldest browsers of package.json lack, by MDN's data. What is
 * tested for before it is used, is allowed where it is used, with the reason.
 */
export const supportedApis: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { lacking: '{{name}}: not in {{browsers}}' } },
  create(context) {
    const parserServices = context.sourceCode.parserServices as Partial<ParserServices>;
    if (!isTyped(parserServices)) throw new Error('supported-apis needs the types of TypeScript');
    const { program, esTreeNodeToTSNodeMap: typed } = parserServices;

    function report(node: Node, name: string, compat: CompatStatement | undefined): void {
      const browsers = compat ? findLackingBrowsers(compat, oldest).join(', ') : '';
      if (browsers) context.report({ node, messageId: 'lacking', data: { name, browsers } });
    }

    function checkGlobal(callee: Node): void {
      if (callee.type !== 'Identifier') return;
      const symbol = program.getTypeChecker().getSymbolAtLocation(typed.get(callee as never));
      const [declared] = symbol?.declarations ?? [];
      if (declared && program.isSourceFileDefaultLibrary(declared.getSourceFile()))
        report(callee, callee.name, findGlobalCompat(callee.name));
    }

    return {
      CallExpression: ({ callee }) => checkGlobal(callee),
      NewExpression: ({ callee }) => checkGlobal(callee),
      MemberExpression(node) {
        const access: ts.Node = typed.get(node as never);
        if (!ts.isPropertyAccessExpression(access)) return;
        report(node.property, access.name.text, findMemberCompat(access, program));
      },
    };
  },
};
