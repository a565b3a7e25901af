using Send.Measures.V1;
using SchoolPhase = Send.Measures.SchoolPhase;
using SenProvision = Send.Measures.SenProvision;

namespace Send.Observations.Imports.Checks;

/// <summary>SEN provision and school phase must be among those that there are.</summary>
internal static class GroupCheck
{
    public static RowProblem? Problem(ImportRow row)
    {
        if (!Enum.IsDefined((SenProvision)row.SenProvision))
            return row.Refused("sen_provision", "unknown-sen", $"{(int)row.SenProvision} is no SEN provision. Give 0 for all pupils, 1 for no SEN, 2 for SEN support or 3 for an EHC plan.");
        return Enum.IsDefined((SchoolPhase)row.SchoolPhase) ? null
            : row.Refused("school_phase", "unknown-phase", $"{(int)row.SchoolPhase} is no school phase. Give 0 for none, 1 for total, 2 for primary, 3 for secondary, 4 for special or 5 for alternative provision.");
    }
}
