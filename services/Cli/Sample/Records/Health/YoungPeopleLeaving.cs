namespace Send.Cli.Sample.Records.Health;

/// <summary>Young people who left children's services in the last year: with a plan by 17½ and a place in an adult service, or without.</summary>
internal static class YoungPeopleLeaving
{
    private const int InTheYear = 30;
    private const int WithoutNeed = 4;
    private const int MonthsBy = 210;
    private static readonly string[] Services = ["speech-and-language-therapy", "occupational-therapy", "physiotherapy", "camhs-getting-more-help", "community-nursing"];
    private static readonly string[] NotReceived = ["not-accepted-by-adult-service", "no-adult-service", "lost-touch"];
    private static readonly string[] NoNeed = ["no-further-need", "moved-away", "declined-by-young-person"];

    public static void Write(AreaHealth area, HealthFiles files)
    {
        var chance = area.Chance;
        var poor = area.Shape.PoorTransitions;
        var count = area.Times(InTheYear);
        var planned = poor ? Deck.Deal(chance, count, ("in time", 0.4), ("late", 0.25), ("never", 0.35)) : Deck.Deal(chance, count, ("in time", 0.9), ("late", 0.1));
        var without = area.Times(WithoutNeed);
        var received = Deck.Deal(chance, count - without, (true, poor ? 0.25 : 0.85), (false, poor ? 0.75 : 0.15));
        for (var i = 0; i < count; i++)
        {
            var due = area.Ago(chance.Whole(20, 350));
            var age = area.Shape.EndsAt19 ? 228 : 216;
            var outcome = i >= received.Length ? chance.One(NoNeed) : received[i] ? "received-by-adult-service" : chance.One(NotReceived);
            files.Transition(area, new(chance.One(Services), chance.Falls(0.7) ? "E" : "K", due, age, Planned(planned[i], due, age, chance), outcome, due.AddDays(chance.Whole(0, 15))));
        }
    }

    private static DateOnly? Planned(string when, DateOnly due, int age, Chance chance) => when switch
    {
        "in time" => due.AddMonths(MonthsBy - age).AddDays(-chance.Whole(10, 150)),
        "late" => due.AddDays(-chance.Whole(10, 100)),
        _ => null,
    };
}
