namespace Send.Cli.Sample.Records.Health;

/// <summary>Which services are commissioned for which ages: to 25 but for a gap here and there, or therapy and school nursing to the 19th birthday only.</summary>
internal static class CommissionedServices
{
    private const int Last = 25;
    private const int UpTo19 = 18;
    private const int UpTo16 = 15;
    private const int From18 = 18;
    private const string Board = "integrated-care-board";
    private static readonly DateOnly From = new(2021, 4, 1);
    private static readonly string[] Therapies = ["speech-and-language-therapy", "occupational-therapy", "physiotherapy", "dietetics"];
    private static readonly string[] Others = ["community-nursing", "community-paediatrics", "audiology"];
    private static readonly string[] Camhs = ["camhs-getting-help", "camhs-getting-more-help", "camhs-crisis", "camhs-learning-disability"];

    public static void Write(AreaHealth area, HealthFiles files)
    {
        var from = area.Area.Area.From is { } inBeing && inBeing > From ? inBeing : From;
        var gap = area.Shape.EndsAt19 ? null : area.Chance.One(Therapies);
        foreach (var service in Therapies)
        {
            Add(service, 0, area.Shape.EndsAt19 ? UpTo19 : service == gap ? UpTo16 : Last);
            if (service == gap)
                Add(service, From18, Last);
        }
        files.Service(area, "school-nursing", "local-authority", area.Area.Area.Code, 5, area.Shape.EndsAt19 ? UpTo19 : Last, from);
        foreach (var service in Others.Concat(Camhs))
            Add(service, 0, Last);

        void Add(string service, int fromAge, int toAge) => files.Service(area, service, Board, area.Icb, fromAge, toAge, from);
    }
}
