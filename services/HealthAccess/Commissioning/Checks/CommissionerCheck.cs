using Send.HealthAccess.Checks;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Wire = Send.HealthAccess.V1.CommissionedService;

namespace Send.HealthAccess.Commissioning.Checks;

/// <summary>The commissioner must be named by the code that its kind has.</summary>
internal static class CommissionerCheck
{
    private const string Field = "commissioner";

    public static FieldViolation? Problem(Wire wire, AreaRegister register) => wire.CommissionerKind switch
    {
        CommissionerKind.IntegratedCareBoard or CommissionerKind.NhsEngland => OdsCodeCheck.Problem(Field, wire.Commissioner, Field),
        CommissionerKind.LocalAuthority => IsArea(wire.Commissioner, register)
            ? null
            : new(Field, "not-an-area", "The local authority is not named by the code of its area. Give the 3-digit code, for instance 301."),
        CommissionerKind.Schools => IsArea(wire.Commissioner, register) || SchoolCheck.Problem(wire.Commissioner) is null
            ? null
            : new(Field, "not-a-school", "Schools are named by the URN of one, 6 digits, or by the 3-digit code of the area where several commission together."),
        _ => new("commissioner_kind", "no-commissioner-kind", $"It is not said who commissions. Give one of CommissionerKind: in a file {string.Join(", ", Words.All<CommissionerKind>())}."),
    };

    private static bool IsArea(string code, AreaRegister register) => register.Find(code)?.Code == code;
}
