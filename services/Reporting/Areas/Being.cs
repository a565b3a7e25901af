using Send.Measures.Areas;

namespace Send.Reporting.Areas;

/// <summary>Which areas were in being on a day.</summary>
internal static class Being
{
    extension(Area area)
    {
        public bool EndedBefore(DateOnly day) => area.To is { } to && to < day;

        public bool BeganAfter(DateOnly day) => area.From is { } from && from > day;
    }

    public static IEnumerable<Area> InBeing(this AreaRegister register, DateOnly day) =>
        register.All.Where(a => !a.EndedBefore(day) && !a.BeganAfter(day));
}
