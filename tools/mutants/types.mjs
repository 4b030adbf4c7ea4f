/** Whether the compiler notices a change: what it refuses needs no test. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Judges one file after the other in a folder with a tsconfig.json; the rest of the program stays in memory. */
export function typeChecker(folder) {
  const config = join(folder, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  let [path, text, version] = ['', '', 0];
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [path],
    getScriptVersion: (file) => (file === path ? `${version}` : ''),
    getScriptSnapshot: (file) =>
      ts.ScriptSnapshot.fromString(file === path ? text : readFileSync(file, 'utf8')),
  });
  return {
    refuses(file, changed) {
      [path, text, version] = [resolve(folder, file), changed, version + 1];
      return (
        service.getSyntacticDiagnostics(path).length > 0 ||
        service.getSemanticDiagnostics(path).length > 0
      );
    },
  };
}
