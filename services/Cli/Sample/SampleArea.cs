using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>A fictional area in being.</summary>
/// <param name="Area">The area.</param>
/// <param name="Region">Its region.</param>
/// <param name="Pupils">Its pupils.</param>
/// <param name="Character">What it is like.</param>
/// <param name="HasRecords">Whether there are records of its pupils, with which its figures go together.</param>
internal sealed record SampleArea(Area Area, Region Region, Pupils Pupils, Character Character, bool HasRecords)
{
    /// <summary>Whether it has too few schools for its figures to be published.</summary>
    public bool IsOfOneSchool => Area.StateFundedSchools == 1;

    public static SampleArea Draw(Area area, AreaRegister register, Character? character, int? pupilsWithRecords, Chance chance) => new(
        area, register.Regions.Single(r => r.Code == area.Region),
        area.StateFundedSchools == 1 ? Pupils.OfOneSchool() : Pupils.Draw(pupilsWithRecords, chance),
        character ?? Character.Draw(chance),
        pupilsWithRecords is not null);
}
