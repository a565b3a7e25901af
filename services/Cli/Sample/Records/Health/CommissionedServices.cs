namespace Send.Cli.Sample.Records.Health;

/// <summary>
/// Which services are commissioned for which ages: therapy and school nursing to the 19th birthday only, or all to 25 but for a gap here and
/// there, or, where the move into adult services is poor, all to an age between.
/// </summary>
internal static class CommissionedServices
{
    private const int Last = 25;
    private const int UpTo16 = 15;
    private const int From18 = 18;
    private const int UpTo19 = 18;
    private const int UpTo22 = 21;
    private const int FirstSchoolAge = 5;
    private static readonly DateOnly From = new(2021, 4, 1);
    private static readonly string[] Therapies = ["speech-and-language-therapy", "occupational-therapy", "physiotherapy", "dietetics"];
    private static readonly string[] Others =
        ["community-nursing", "community-paediatrics", "audiology", "camhs-getting-help", "camhs-getting-more-help", "camhs-crisis", "camhs-learning-disability"];

    public static void Write(AreaHealth area, HealthFiles files)
    {
        var shape = area.Shape;
        var from = area.Area.Area.From is { } inBeing && inBeing > From ? inBeing : From;
        var others = shape.PoorTransitions && !shape.EndsAt19 ? UpTo22 : Last;
        var therapies = shape.EndsAt19 ? UpTo19 : others;
        var gap = therapies == Last ? area.Chance.One(Therapies) : null;
        var nursing = therapies == Last && area.Chance.Falls(0.4) ? UpTo22 : therapies;
        foreach (var service in Therapies)
        {
            Add(service, 0, service == gap ? UpTo16 : therapies);
            if (service == gap)
                Add(service, From18, Last);
        }
        files.Service(area, "school-nursing", "local-authority", area.Area.Area.Code, FirstSchoolAge, nursing, from);
        foreach (var service in Others)
            Add(service, 0, others);

        void Add(string service, int fromAge, int toAge) => files.Service(area, service, "integrated-care-board", area.Icb, fromAge, toAge, from);
    }
}
