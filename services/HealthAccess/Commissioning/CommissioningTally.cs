using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Commissioning;

/// <summary>Which of the services that young people may go on needing are commissioned on a day, and up to which age.</summary>
/// <param name="Commissioned">How many are commissioned for 18-year-olds or younger.</param>
/// <param name="To25">How many of these for every age from 17 to the 25th birthday.</param>
/// <param name="EndingBy19">How many of these end at the 16th to 19th birthday.</param>
public sealed record CommissioningTally(int Commissioned, int To25, int EndingBy19)
{
    private const int Eighteen = 18;
    private const int Seventeen = 17;
    private const int Fifteen = 15;

    /// <summary>The cover of each service that is commissioned on a day.</summary>
    public static IEnumerable<(HealthService Service, AgeCover Cover)> Covers(IEnumerable<CommissionedService> services, DateOnly day) => services
        .Where(s => !s.RecordedInError && s.From <= day && !(s.To < day))
        .GroupBy(s => s.Service).OrderBy(of => of.Key).Select(of => (of.Key, new AgeCover(of.Select(s => (s.FromAge, s.ToAge)))));

    public static CommissioningTally Of(IEnumerable<(HealthService Service, AgeCover Cover)> covers)
    {
        var young = covers.Where(c => ServicesExpected.OfYoungPeople.Contains(c.Service) && c.Cover.Covered.Any(run => run.From <= Eighteen)).Select(c => c.Cover).ToList();
        return new(young.Count, young.Count(c => c.GoesTo25From(Seventeen)), young.Count(c => c.HighestAge is >= Fifteen and <= Eighteen));
    }
}
