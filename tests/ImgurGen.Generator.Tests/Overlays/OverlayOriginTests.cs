namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>A diagnostic must point at the line that a person wrote, wherever the overlays have moved the node.</summary>
public sealed class OverlayOriginTests
{
    [Fact]
    public void What_an_update_brings_was_written_in_the_overlay_and_the_rest_in_the_spec()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            "a: {old: {x: 1}, both: {x: 1}, list: [1]}",
            """
              - target: $.a
                update: {new: {x: {y: 1}}, both: {x: 2, z: 3}, list: [2, {q: 1}]}
            """);

        Assert.Equal("api.yml#/a/old/x", applied.OriginOf("/a/old/x"));
        Assert.Equal("api.yml#/a/both", applied.OriginOf("/a/both"));
        Assert.Equal("0.overlay.yml#/actions/0/update/new/x/y", applied.OriginOf("/a/new/x/y"));
        Assert.Equal("0.overlay.yml#/actions/0/update/both/x", applied.OriginOf("/a/both/x"));
        Assert.Equal("0.overlay.yml#/actions/0/update/both/z", applied.OriginOf("/a/both/z"));
        Assert.Equal("api.yml#/a/list/0", applied.OriginOf("/a/list/0"));
        Assert.Equal("0.overlay.yml#/actions/0/update/list/0", applied.OriginOf("/a/list/1"));
        Assert.Equal("0.overlay.yml#/actions/0/update/list/1/q", applied.OriginOf("/a/list/2/q"));
    }

    [Fact]
    public void An_entry_appended_to_an_array_was_written_as_the_update()
        => Assert.Equal(
            "0.overlay.yml#/actions/0/update/name",
            AppliedOverlay.ApplyActions("list: [{name: a}]", "  - {target: $.list, update: {name: b}}").OriginOf("/list/1/name"));

    [Fact]
    public void Each_of_several_targets_knows_the_one_place_where_its_update_was_written()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            "paths: {/a: {get: {}}, /b: {get: {}}}", "  - {target: $.paths.*.get, update: {x-safe: true}}");

        Assert.Equal("0.overlay.yml#/actions/0/update/x-safe", applied.OriginOf("/paths/~1a/get/x-safe"));
        Assert.Equal("0.overlay.yml#/actions/0/update/x-safe", applied.OriginOf("/paths/~1b/get/x-safe"));
    }

    [Fact]
    public void Items_behind_a_removed_one_keep_the_place_where_they_were_written()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            "list: [{n: 0}, {n: 1}, {n: 2}, {n: 3}, {n: 4}]",
            "  - {target: '$.list[?@.n == 0 || @.n == 2]', remove: true}\n  - {target: '$.list[0]', remove: true}");

        applied.ShouldBe("list: [{n: 3}, {n: 4}]");
        Assert.Equal("api.yml#/list/3/n", applied.OriginOf("/list/0/n"));
        Assert.Equal("api.yml#/list/4/n", applied.OriginOf("/list/1/n"));
    }

    [Fact]
    public void Items_of_arrays_inside_one_another_keep_their_places()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            "list: [{gone: 1}, {inner: [{gone: 1}, {kept: 1}]}]", "  - {target: '$..[?@.gone]', remove: true}");

        applied.ShouldBe("list: [{inner: [{kept: 1}]}]");
        Assert.Equal("api.yml#/list/1/inner/1/kept", applied.OriginOf("/list/0/inner/0/kept"));
    }

    [Fact]
    public void An_item_of_an_overlay_keeps_its_place_when_it_moves()
    {
        AppliedOverlay applied = AppliedOverlay.Apply(
            "list: [{a: 1}]",
            "overlay: 1.0.0\nactions: [{target: $.list, update: {b: 1}}]",
            "overlay: 1.0.0\nactions: [{target: '$.list[?@.a]', remove: true}, {target: $.list, update: {c: 1}}]");

        applied.ShouldBe("list: [{b: 1}, {c: 1}]");
        Assert.Equal("0.overlay.yml#/actions/0/update/b", applied.OriginOf("/list/0/b"));
        Assert.Equal("1.overlay.yml#/actions/1/update/c", applied.OriginOf("/list/1/c"));
    }

    [Fact]
    public void The_overlay_that_wrote_a_value_last_is_where_it_was_written()
    {
        AppliedOverlay applied = AppliedOverlay.Apply(
            "a: {x: 1}",
            "overlay: 1.0.0\nactions: [{target: $.a, update: {x: 2}}]",
            "overlay: 1.0.0\nactions: [{target: $.a, update: {x: 3}}]");

        Assert.Equal("1.overlay.yml#/actions/0/update/x", applied.OriginOf("/a/x"));
    }

    [Fact]
    public void A_replaced_primitive_was_written_in_the_overlay()
        => Assert.Equal(
            "0.overlay.yml#/actions/0/update",
            AppliedOverlay.ApplyActions("a: {x: 1}", "  - {target: $.a.x, update: 2}", "1.1.0").OriginOf("/a/x"));
}
