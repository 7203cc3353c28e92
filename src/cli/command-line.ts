import { Argument, Command as CommanderCommand, Help, Option } from 'commander';
import { CLI_TEXT, type CliText } from '../text/cli';
import type { Command } from './command';
import { COMMANDS } from './commands';
import { EXIT, Unusable, type Context, type ExitCode } from './output';
import type { Given, Parameter } from './parameter';

/** Runs the command that a command line calls. Throws CommanderError for one that fits none, and for help. */
export async function commandLine(args: readonly string[], context: Context): Promise<ExitCode> {
  const text = CLI_TEXT[context.language];
  let code: ExitCode = EXIT.fine;
  const root = new CommanderCommand('kepatuhan').description(text.about);
  dress(root, context, text);
  root.version(context.version, '-V, --version', text.options.version);
  root.addOption(languageOption(text));
  const add = (parent: CommanderCommand, command: Command): void => {
    const made = parent.command(command.name).description(command.words[context.language]);
    dress(made, context, text);
    made.option('--json', text.options.json).addOption(languageOption(text));
    const parameters = Object.entries(command.options);
    for (const [, parameter] of parameters) addParameter(made, parameter, command, context);
    // Commands below "segel" are told by it what they are asked for, not whether to open the pane.
    if (parent === root && parameters.some(([, { isNewWorkbook }]) => isNewWorkbook)) {
      made.option('--tanpa-panel', text.options.noPane);
    }
    made.action(async () => {
      code = await command.run(context, givenTo(made, parameters, context));
    });
    for (const below of command.subcommands ?? []) add(made, below);
  };
  for (const command of COMMANDS) add(root, command);
  await root.parseAsync([...args], { from: 'user' });
  return code;
}

function addParameter(made: CommanderCommand, parameter: Parameter<unknown>, command: Command, context: Context): void {
  const words = parameter.words(context.language);
  if (parameter.kind === 'argument') {
    made.addArgument(new Argument(parameter.flags, words));
    return;
  }
  const option = new Option(parameter.flags, words);
  if (parameter.choices.length > 0) option.choices([...parameter.choices]);
  if (parameter.fallback !== undefined) option.default(parameter.fallback);
  // Commander would ask for it behind "segel periksa" too.
  if (parameter.isRequired && command.subcommands === undefined) option.makeOptionMandatory();
  made.addOption(option);
}

/** What the command line gave, by the names that the command has for it. */
function givenTo(
  made: CommanderCommand,
  parameters: readonly (readonly [string, Parameter<unknown>])[],
  { language }: Context,
): Record<string, Given> {
  const options = made.opts<Record<string, Given>>();
  const given: Record<string, Given> = {};
  let place = 0;
  for (const [name, { kind, flags, isRequired }] of parameters) {
    given[name] = kind === 'argument' ? made.processedArgs[place++] : options[new Option(flags).attributeName()];
    if (!isRequired || given[name] !== undefined) continue;
    throw Unusable.of({ code: 'wrong-arguments', data: { kind: 'missing', item: flags } }, language);
  }
  return given;
}

function languageOption(text: CliText): Option {
  return new Option('--bahasa <id|en>', text.options.language).choices(['id', 'en']);
}

/** Language, exits by exception, and output through the terminal: needed by each command alike. */
function dress(command: CommanderCommand, { terminal }: Context, text: CliText): void {
  command
    .exitOverride()
    .helpOption('-h, --help', text.options.help)
    .helpCommand(false)
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .configureHelp({
      commandUsage: (shown) => localUsage(new Help().commandUsage(shown), text),
      subcommandTerm: (shown) => localUsage(new Help().subcommandTerm(shown), text),
      styleTitle: (title) =>
        ({
          'Usage:': text.help.usage,
          'Arguments:': text.help.arguments,
          'Options:': text.help.options,
          'Commands:': text.help.commands,
        })[title] ?? title,
      optionDescription: (option) =>
        option.defaultValue === undefined
          ? option.description
          : `${option.description} (${text.help.default}: ${String(option.defaultValue)})`,
    });
}

/** Commander's own placeholders, in the language of the help. */
function localUsage(usage: string, { help }: CliText): string {
  return usage.replace('[options]', `[${help.optionsWord}]`).replace('[command]', `[${help.commandWord}]`);
}
