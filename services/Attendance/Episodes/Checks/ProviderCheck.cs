using Send.Attendance.V1;
using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes.Checks;

/// <summary>Alternative provision alone has a provider, which is named by a number.</summary>
internal static class ProviderCheck
{
    private const int Urn = 6;
    private const int Ukprn = 8;

    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { Provider.Length: 0 } => null,
        { Kind: not EpisodeKind.AlternativeProvision } => new("provider", "provider-of-another-kind", "Only alternative provision has a provider. Leave it empty."),
        { Provider: var number } when number.Length is Urn or Ukprn && number.All(char.IsAsciiDigit) => null,
        _ => new("provider", "not-a-provider", "The provider is not named by its number. Give the URN, 6 digits, or the UKPRN, 8 digits; nothing where it has neither."),
    };
}
