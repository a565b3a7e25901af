namespace Send.Cli.Sample.Shapes;

/// <summary>
/// In how many of the 30 areas each finding holds: the counts of the report of 2017, "Local area SEND inspections: one year on", for every
/// seed. Which areas they are is chance, and more likely those whose schools do worse by pupils with SEN.
/// </summary>
internal sealed class AreaShapes
{
    /// <summary>"Access to therapy services was a weakness in half of the local areas inspected."</summary>
    public const int LongWaits = 15;

    /// <summary>Of the others, those within the standards.</summary>
    public const int WithinStandards = 6;

    /// <summary>"Access to child and adolescent mental health services (CAMHS) was poor in over a third of local areas."</summary>
    public const int PoorCamhs = 11;

    /// <summary>"Across nearly all local areas inspected, an alarming number of parents said that some school leaders asked them to take their children home."</summary>
    public const int UnofficialExclusion = 28;

    /// <summary>Nine of the thirty areas of the first year had to write a statement of action.</summary>
    public const int StatementsOfAction = 9;

    /// <summary>"In some local areas, therapy and school nursing services had only been commissioned for up to 19."</summary>
    public const int EndsAt19 = 7;

    /// <summary>"In other local areas, there was a lack of coordinated planning as young people moved into adult services"; in those where services end at 19 too.</summary>
    public const int PoorTransitions = 17;

    /// <summary>No count of the report: so that there is something to say where figures and inspectors disagree.</summary>
    public const int JudgedOtherwise = 3;

    private const int SeedsApart = 7919;
    private const int OwnSeed = 500;
    private const double OfCharacter = 0.5;
    private readonly Dictionary<string, AreaShape> shapes;

    private AreaShapes(Dictionary<string, AreaShape> shapes) => this.shapes = shapes;

    public AreaShape this[SampleArea area] => shapes[area.Area.Code];

    public static AreaShapes Draw(IReadOnlyList<SampleArea> areas, int seed)
    {
        var chance = new Chance(unchecked((seed * SeedsApart) + OwnSeed));
        var longWaits = Likely(LongWaits, areas);
        // Strange as it may be where nothing else is amiss, the first area's registers have patterns.
        var without = Likely(areas.Count - UnofficialExclusion, areas.Skip(1), -OfCharacter);
        var within = Likely(WithinStandards, areas.Except(longWaits), -OfCharacter);
        var camhs = Likely(PoorCamhs, areas);
        var statements = Likely(StatementsOfAction, areas.Where(a => a.Area.From is null));
        var transitions = Likely(PoorTransitions, areas);
        var endsAt19 = Likely(EndsAt19, transitions);
        // Where something is amiss, so that figures and inspectors disagree, and inspectors came of late.
        var otherwise = Likely(JudgedOtherwise, transitions.Except(statements), 0);
        return new(areas.ToDictionary(a => a.Area.Code, a => new AreaShape(
            longWaits.Contains(a) ? TherapyAccess.LongWaits : within.Contains(a) ? TherapyAccess.WithinStandards : TherapyAccess.Between,
            camhs.Contains(a), !without.Contains(a), statements.Contains(a), endsAt19.Contains(a), transitions.Contains(a), otherwise.Contains(a))));

        HashSet<SampleArea> Likely(int count, IEnumerable<SampleArea> of, double ofCharacter = OfCharacter) =>
            [.. of.Select(a => (Area: a, Score: (ofCharacter * a.Character.Inclusion) + chance.Normal())).OrderByDescending(a => a.Score).Take(count).Select(a => a.Area)];
    }
}
