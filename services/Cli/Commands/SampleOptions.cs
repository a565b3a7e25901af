using System.CommandLine;
using System.Globalization;
using Send.Cli.Sample;
using Send.Measures;

namespace Send.Cli.Commands;

/// <summary>Which sample is made.</summary>
internal sealed class SampleOptions
{
    private readonly Option<int> seed = new("--seed") { Description = "The same seed makes the same sample", DefaultValueFactory = _ => SamplePlan.UsualSeed, HelpName = "N" };
    private readonly Option<string?> asOf = DayOption.Create("--as-of", "The day that the sample is for, usually today: it is of the last academic year that had ended by then");
    private readonly Option<int> areas = Number("--areas", "How many areas have records", SamplePlan.UsualAreas, 1, SampleNation.Register.Current.Count(a => a.StateFundedSchools is null));
    private readonly Option<int> pupils = Number("--pupils", "Pupils of each area with records", SamplePlan.UsualPupils, 100, 500_000);

    public void AddTo(Command command, bool withSize)
    {
        command.Add(seed);
        command.Add(asOf);
        if (!withSize)
            return;
        command.Add(areas);
        command.Add(pupils);
    }

    /// <exception cref="UsageException">There is no sample for the day.</exception>
    public (SamplePlan Plan, DateOnly AsOf) Read(ParseResult parsed, TimeProvider time)
    {
        var today = time.Today();
        var day = parsed.GetValue(asOf) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : today;
        if (day < SamplePlan.FirstDay || day > today)
            throw new UsageException(FormattableString.Invariant($"--as-of is {day:yyyy-MM-dd}. Give a day from {SamplePlan.FirstDay:yyyy-MM-dd} to today, {today:yyyy-MM-dd}."));
        return (new(parsed.GetValue(seed), SamplePlan.YearOn(day), parsed.GetResult(areas) is null ? SamplePlan.UsualAreas : parsed.GetValue(areas),
            parsed.GetResult(pupils) is null ? SamplePlan.UsualPupils : parsed.GetValue(pupils), SamplePlan.UntilOn(day)), day);
    }

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = $"{description}, {least} to {most}", DefaultValueFactory = _ => usual, HelpName = "N" };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && (!int.TryParse(r.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most))
                r.AddError($"{name} is '{r.Tokens[0].Value}'. Give {least} to {most}.");
        });
        return option;
    }
}
