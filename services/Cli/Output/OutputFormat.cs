using System.CommandLine;

namespace Send.Cli.Output;

/// <summary>How answers are written.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Csv,
}

/// <summary>The option that says how.</summary>
internal static class OutputFormatOption
{
    public static Option<OutputFormat> Create() => new("--format")
    {
        Description = "table for people, json as the services write it, csv for spreadsheets",
        DefaultValueFactory = _ => OutputFormat.Table,
        HelpName = "table|json|csv",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Enum.TryParse<OutputFormat>(text, ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsAsciiDigit(text[0]))
                return format;
            result.AddError($"'{text}' is no format. Write table, json or csv.");
            return default;
        },
    };
}
