using k8s.Models;
using Xunit;

namespace Send.Deploy.Tests.Kubernetes;

/// <summary>What brings a database up to date before its service starts.</summary>
public sealed class MigrationTests(Manifests manifests)
{
    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void The_same_image_migrates_the_same_database_first_where_the_service_owns_one(Service service)
    {
        var before = manifests.Pod(service).Spec.InitContainers ?? [];
        Assert.Equal(service.HasDatabase ? 1 : 0, before.Count);
        if (!service.HasDatabase)
            return;
        var (migrate, own) = (before[0], manifests.Container(service));
        Assert.Equal(["migrate"], migrate.Args);
        Assert.Equal(own.Image, migrate.Image);
        Assert.Equal(own.EnvFrom.Single().ConfigMapRef.Name, migrate.EnvFrom.Single().ConfigMapRef.Name);
        Assert.Equal(Storage(own), Storage(migrate));
        Assert.DoesNotContain(own.Env, e => e.Name == "Storage__MigrateAtStart");
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void It_has_no_more_rights_than_the_service(Service service)
    {
        foreach (var migrate in manifests.Pod(service).Spec.InitContainers ?? [])
        {
            Assert.Equal(1654, migrate.SecurityContext.RunAsUser);
            Assert.True(migrate.SecurityContext.ReadOnlyRootFilesystem);
            Assert.False(migrate.SecurityContext.AllowPrivilegeEscalation);
            Assert.Equal(["ALL"], migrate.SecurityContext.Capabilities.Drop);
            Assert.Equal(["memory"], migrate.Resources.Limits.Keys);
        }
    }

    private static IEnumerable<(string Name, string Value, string? Secret)> Storage(V1Container container) =>
        container.Env.Where(e => e.Name.StartsWith("Storage__", StringComparison.Ordinal)).Select(e => (e.Name, e.Value, e.ValueFrom?.SecretKeyRef.Name));
}
