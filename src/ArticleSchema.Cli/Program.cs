using ArticleSchema.Cli;
using ArticleSchema.Cli.Output;

return await ArticleSchemaCommand.RunAsync(args, CommandHost.ForProcess());
