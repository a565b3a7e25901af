using Send.HealthAccess;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations.Imports;
using Xunit;

namespace Send.Observations.Tests.Imports;

public sealed class RowCheckTests
{
    private static readonly RowCheck Check = new(MeasureCatalogue.In(HealthAccessService.Assembly), AreaRegister.England, new On(new(2023, 10, 15, 0, 0, 0, TimeSpan.Zero)));

    public static TheoryData<string, string, Action<ImportRow>> WrongRows => new()
    {
        { "unknown-place-kind", "place_kind", r => r.PlaceKind = 0 },
        { "unknown-place-kind", "place_kind", r => r.PlaceKind = (Measures.V1.PlaceKind)9 },
        { "unknown-area", "place_code", r => r.PlaceCode = "nowhere" },
        { "unknown-measure", "measure_id", r => r.MeasureId = "happiness" },
        { "unknown-sen", "sen_provision", r => r.SenProvision = (Measures.V1.SenProvision)99 },
        { "unknown-phase", "school_phase", r => r.SchoolPhase = (Measures.V1.SchoolPhase)77 },
        { "unknown-symbol", "symbol.kind", r => r.Symbol = new() { Kind = (Measures.V1.SymbolKind)88, Mark = "c" } },
        { "unknown-symbol", "symbol.kind", r => r.Symbol = new() { Mark = "c" } },
        { "no-figure", "figure", r => r.ClearResult() },
        { "unknown-period", "period", r => r.Period = "October" },
        { "period-in-the-future", "period", r => r.Period = "2023-11" },
        { "not-a-whole-number", "figure.value", r => r.Figure.Value = 7.5 },
        { "out-of-range", "figure.value", r => r.Figure.Value = -1 },
        { "out-of-range", "figure.value", r => r.Figure.Value = double.NaN },
        { "out-of-range", "figure.numerator", r => Rate(r, 50, double.PositiveInfinity, 10) },
        { "out-of-range", "figure.denominator", r => Rate(r, 50, 1, -2) },
        { "nobody-counted", "figure.denominator", r => Rate(r, 50, 0, 0) },
        { "numerator-above-denominator", "figure.numerator", r => Rate(r, 100, 11, 10) },
        { "value-is-not-the-rate", "figure.value", r => Rate(r, 50, 10, 100) },
        { "value-is-not-the-rate", "figure.value", r => Rate(r, 30.3, 1157, 3835) },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_row_that_cannot_be_true_is_refused_with_its_field_and_code(string code, string field, Action<ImportRow> spoil)
    {
        var row = Given.Row(7);
        spoil(row);
        var (kept, refused) = Check.Check(row);
        Assert.Null(kept);
        Assert.Equal((7, field, code), (refused!.RowNumber, refused.Field, refused.Code));
        Assert.NotEmpty(refused.Message);
    }

    [Theory]
    [InlineData(30.2, 1157, 3835)] // printed with one decimal
    [InlineData(30, 1157, 3835)] // with none
    [InlineData(30.17, 1157, 3835)]
    [InlineData(30.169491525423728, 1157, 3835)] // not rounded
    [InlineData(0, 1, 6_420_254)]
    [InlineData(100, 12, 12)]
    public void A_rate_is_kept_as_it_was_rounded(double value, double numerator, double denominator)
    {
        var row = Given.Row();
        Rate(row, value, numerator, denominator);
        Assert.Equal(value, Check.Check(row).Kept!.Value.Value);
    }

    [Fact]
    public void A_month_that_has_begun_is_no_future() => Assert.NotNull(Check.Check(Given.Row(period: "2023-10")).Kept);

    [Fact]
    public void What_a_sender_wrote_is_cut_and_cannot_command_a_terminal()
    {
        var message = Check.Check(Given.Row(place: "\u001b[2J" + new string('x', 5000))).Refused!.Message;
        Assert.InRange(message.Length, 100, 200);
        Assert.DoesNotContain(message, char.IsControl);
    }

    private static void Rate(ImportRow row, double value, double numerator, double denominator)
    {
        row.MeasureId = "waiting-over-52-weeks";
        row.Figure = new() { Value = value, Numerator = numerator, Denominator = denominator };
    }

    private sealed class On(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
