using System.Text.Json;
using Send.Measures.Areas;

namespace Send.Cli.Running;

/// <summary>The folder that the embedded suite keeps its databases in, with a register of areas where it is not England's.</summary>
internal sealed class DataFolder
{
    private const string RegisterFile = "areas.json";

    public DataFolder(string path)
    {
        Path = Directory.CreateDirectory(path).FullName;
    }

    public string Path { get; }

    /// <summary>A register of its own, as a folder of fictional areas has; null for England's.</summary>
    public string? AreasFile => File.Exists(In(RegisterFile)) ? In(RegisterFile) : null;

    public static string Usual => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "send");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public void KeepRegister(string json) => File.WriteAllText(In(RegisterFile), json);

    public AreaRegister Register()
    {
        try
        {
            return AreaRegister.Open(AreasFile);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new UsageException($"{AreasFile} is no register of areas: {e.Message} Remove it for England's areas.");
        }
    }
}
