using Send.Measures.Areas;

namespace Send.Reporting.Areas;

/// <summary>The register of areas: England's, or the one in the file that <c>Areas:File</c> names.</summary>
internal static class RegisterExtensions
{
    public static void AddAreaRegister(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(Read(builder.Configuration["Areas:File"]));

    private static AreaRegister Read(string? file)
    {
        if (string.IsNullOrEmpty(file))
            return AreaRegister.England;
        using var stream = File.OpenRead(file);
        return AreaRegister.Read(stream);
    }
}
