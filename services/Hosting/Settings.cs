using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Send.Hosting;

/// <summary>Reads sections of the configuration. What is wrong is told by its key, its value and what would be right.</summary>
public static class Settings
{
    /// <summary>Binds options to a section of the configuration and checks them before the host starts.</summary>
    public static OptionsBuilder<T> AddValidated<T>(this IServiceCollection services, string section)
        where T : class =>
        services.AddOptions<T>().Configure<IConfiguration>((options, configuration) => configuration.Read(section, options)).ValidateOnStart();

    /// <summary>Reads a section that decides what a host is built of.</summary>
    internal static T Read<T>(this IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        configuration.Read(section, options);
        return options;
    }

    private static void Read<T>(this IConfiguration configuration, string name, T options)
        where T : class
    {
        var section = configuration.GetSection(name);
        var wrong = typeof(T).GetProperties().Where(p => p.CanWrite && !IsReadable(p, section[p.Name])).Select(p => Wrong(section, p)).ToList();
        if (wrong.Count == 0)
        {
            section.Bind(options);
            List<ValidationResult> results = [];
            Validator.TryValidateObject(options, new(options), results, validateAllProperties: true);
            wrong = [.. results.Select(r => r.MemberNames.FirstOrDefault() is { } member ? Wrong(section, typeof(T).GetProperty(member)!) : r.ErrorMessage!)];
        }
        if (wrong.Count > 0)
            throw new OptionsValidationException(name, typeof(T), wrong);
    }

    private static bool IsReadable(PropertyInfo property, string? value)
    {
        try
        {
            return value is null || TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(value) is not null || value.Length == 0;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return false;
        }
    }

    private static string Wrong(IConfigurationSection section, PropertyInfo property) =>
        $"{section.Path}:{property.Name} is '{section[property.Name]}'. Give {Right(property)}.";

    private static string Right(PropertyInfo property) => property.GetCustomAttribute<ValidationAttribute>()?.ErrorMessage
        ?? (property.PropertyType.IsEnum ? string.Join(" or ", Enum.GetNames(property.PropertyType)) : "true or false");
}
