using System.CommandLine;
using System.Globalization;

namespace Send.Cli.Commands;

/// <summary>The day that an answer is for.</summary>
internal static class DayOption
{
    public static Option<string?> Create(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "YYYY-MM-DD" };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !DateOnly.TryParseExact(r.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                r.AddError($"{name} is '{r.Tokens[0].Value}'. Write a day such as 2026-03-31.");
        });
        return option;
    }
}
