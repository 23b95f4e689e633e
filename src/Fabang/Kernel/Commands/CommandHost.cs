using System.CommandLine;

namespace Fabang.Kernel.Commands;

/// <summary>
/// Gives every verb of <c>./fabang</c> the same two options and the same house: the services of the web application
/// on the data folder named, without its web server and its workers.
/// </summary>
public sealed class CommandHost(Func<string[], WebApplication> build)
{
    public Option<string> Data { get; } = new("--data")
    {
        Description = "Data folder: database file, files, keys, search index. 数据文件夹",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("FABANG_DATA") is { Length: > 0 } named ? named : "data",
        HelpName = "DIR",
    };

    public Option<string?> Database { get; } = new("--database")
    {
        Description = "PostgreSQL connection string (Host=…); without it the SQLite file in the data folder. 数据库连接",
        HelpName = "CONNECTION",
    };

    /// <summary>A verb with the two options, and what it does.</summary>
    public Command Verb(string name, string description, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> act, params Symbol[] symbols)
    {
        var command = new Command(name, description) { Data, Database };
        foreach (var symbol in symbols)
        {
            switch (symbol)
            {
                case Option option:
                    command.Add(option);
                    break;
                case Argument argument:
                    command.Add(argument);
                    break;
            }
        }

        command.SetAction(async (parsed, cancel) =>
        {
            await using var app = Build(parsed);
            await using var scope = app.Services.CreateAsyncScope();
            try
            {
                return await act(scope.ServiceProvider, parsed, cancel);
            }
            catch (BrokenRuleException broken)
            {
                Console.Error.WriteLine(app.Services.GetRequiredService<IRuleSentences>().SentenceOf(broken));
                return 1;
            }
        });
        return command;
    }

    /// <summary>The web application with the settings of the command line.</summary>
    public WebApplication Build(ParseResult parsed, params IEnumerable<string> more)
    {
        List<string> settings = [$"--Fabang:Data={parsed.GetValue(Data)}", .. more];
        if (parsed.GetValue(Database) is { Length: > 0 } place)
        {
            settings.Add($"--ConnectionStrings:Fabang={place}");
        }

        return build([.. settings]);
    }
}
