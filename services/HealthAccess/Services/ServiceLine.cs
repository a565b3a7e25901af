namespace Send.HealthAccess.Services;

/// <summary>A name beside which figures stand: a service's own, or that of a group of services.</summary>
public sealed class ServiceLine
{
    private static readonly HealthService[] Services = Enum.GetValues<HealthService>();
    private static readonly ServiceLine Therapies = new(Services.Length, ServiceNames.Therapies, isCamhs: false);
    private static readonly ServiceLine Camhs = new(Services.Length + 1, ServiceNames.Camhs, isCamhs: true);
    private static readonly ServiceLine[][] ByService = LinesByService();

    private ServiceLine(int index, string name, bool isCamhs, bool isOfGroup = false) =>
        (Index, Name, IsCamhs, IsBySen) = (index, name, isCamhs, !isOfGroup);

    /// <summary>Every line: the services in their order, then the groups.</summary>
    public static IReadOnlyList<ServiceLine> All { get; } = [.. Services.Select(s => ByService[(int)s][0]), Therapies, Camhs];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index { get; }

    public string Name { get; }

    /// <summary>Whether it is of child and adolescent mental health teams.</summary>
    public bool IsCamhs { get; }

    /// <summary>
    /// Whether figures are kept by SEN provision too. Those of a service in a group are kept for the group, which has the numbers for it; of
    /// the service itself, GetWaits tells them.
    /// </summary>
    public bool IsBySen { get; }

    /// <summary>The lines under which a service is counted: its own, and then that of its group, where it has one.</summary>
    public static ReadOnlySpan<ServiceLine> Of(HealthService service) => ByService[(int)service];

    private static ServiceLine[][] LinesByService()
    {
        var lines = new ServiceLine[(int)Services.Max() + 1][];
        foreach (var (index, service) in Services.Index())
        {
            lines[(int)service] = ServiceNames.GroupOf(service) switch
            {
                ServiceGroup.Therapy => [new(index, ServiceNames.Of(service), isCamhs: false, isOfGroup: true), Therapies],
                ServiceGroup.Camhs => [new(index, ServiceNames.Of(service), isCamhs: true, isOfGroup: true), Camhs],
                _ => [new(index, ServiceNames.Of(service), isCamhs: false)],
            };
        }
        return lines;
    }
}
