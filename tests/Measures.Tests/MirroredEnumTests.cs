using System.Text;
using Google.Protobuf.Reflection;
using Send.Measures.V1;
using Xunit;

namespace Send.Measures.Tests;

/// <summary>The services cast the kernel's enumerations into those of <c>send.measures.v1</c> and back.</summary>
public sealed class MirroredEnumTests
{
    private static readonly Dictionary<string, EnumDescriptor> Contract = new[]
    {
        MeasureReflection.Descriptor, ObservationReflection.Descriptor, PeriodReflection.Descriptor,
    }.SelectMany(f => f.EnumTypes).ToDictionary(e => e.Name);

    public static TheoryData<string> Mirrored => [.. Mirrors.Select(t => t.Name)];

    private static IEnumerable<Type> Mirrors => typeof(Measure).Assembly.GetExportedTypes().Where(t => t.IsEnum && Contract.ContainsKey(t.Name));

    [Theory]
    [MemberData(nameof(Mirrored))]
    public void An_enumeration_of_the_kernel_is_numbered_and_named_as_the_contract_s(string name)
    {
        var kernel = Mirrors.Single(t => t.Name == name);
        var contract = Contract[name].Values.ToDictionary(v => v.Number, v => v.Name[(Screaming(name).Length + 1)..]);
        foreach (var number in Enum.GetValues(kernel).Cast<int>())
            Assert.Equal(number == 0 ? "UNSPECIFIED" : Screaming(Enum.GetName(kernel, number)!), contract[number]);
        Assert.Equal(contract.Keys.Where(n => n > 0), Enum.GetValues(kernel).Cast<int>().Where(n => n > 0).Order());
    }

    [Fact]
    public void Every_enumeration_of_the_contract_but_the_grain_has_its_mirror_in_the_kernel() =>
        Assert.Equal(Contract.Keys.Except(["Grain"]).Order(StringComparer.Ordinal), Mirrors.Select(t => t.Name).Order(StringComparer.Ordinal));

    private static string Screaming(string pascal) => pascal
        .Aggregate(new StringBuilder(), (text, c) => (char.IsUpper(c) && text.Length > 0 ? text.Append('_') : text).Append(char.ToUpperInvariant(c))).ToString();
}
