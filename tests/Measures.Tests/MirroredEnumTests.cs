using Send.Measures.Areas;
using Xunit;

namespace Send.Measures.Tests;

public sealed class MirroredEnumTests
{
    [Theory]
    [InlineData(typeof(Unit), typeof(V1.Unit))]
    [InlineData(typeof(Polarity), typeof(V1.Polarity))]
    [InlineData(typeof(Theme), typeof(V1.Theme))]
    [InlineData(typeof(EvidenceRole), typeof(V1.EvidenceRole))]
    [InlineData(typeof(SymbolKind), typeof(V1.SymbolKind))]
    [InlineData(typeof(PeriodKind), typeof(V1.PeriodKind))]
    [InlineData(typeof(PlaceKind), typeof(V1.PlaceKind))]
    public void The_kernel_and_the_contract_number_the_same_names_alike(Type kernel, Type contract) =>
        Assert.Equal(Members(contract).Where(m => m.Name != "Unspecified"), Members(kernel));

    [Fact]
    public void Provisions_and_phases_have_their_own_word_for_all()
    {
        Assert.Equal(Members(typeof(V1.SenProvision)).Skip(1), Members(typeof(SenProvision)).Skip(1));
        Assert.Equal(Members(typeof(V1.SchoolPhase)).Skip(1), Members(typeof(SchoolPhase)).Skip(1));
    }

    private static List<(string Name, int Value)> Members(Type type) =>
        [.. Enum.GetValues(type).Cast<object>().Select(v => (v.ToString()!, (int)v)).OrderBy(v => v.Item2)];
}
