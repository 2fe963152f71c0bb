# What scripts/package, scripts/check-packages and scripts/release share. Sourced after common.sh.

# release_version: the release that the source says it is.
release_version() {
    sed -n 's/^project(hems VERSION \([0-9.]*\) .*/\1/p' "$project_dir/CMakeLists.txt"
}

# check_versions: whether all files that name the release name the same.
check_versions() {
    local version file found wrong=no
    version=$(release_version)
    for file in debian/changelog CHANGELOG.md resources/example.hems.hems.metainfo.xml; do
        case "$file" in
            debian/changelog) found=$(dpkg-parsechangelog -l "$project_dir/$file" -S Version) ;;
            CHANGELOG.md) found=$(sed -n 's/^## \([0-9][0-9.]*\).*/\1/p' "$project_dir/$file" | head -n 1) ;;
            *) found=$(sed -n 's/.*<release version="\([0-9.]*\)".*/\1/p' "$project_dir/$file" | head -n 1) ;;
        esac
        if [ "$found" != "$version" ]; then
            echo "$file says ${found:-no version}, CMakeLists.txt says $version." >&2
            wrong=yes
        fi
    done
    [ "$wrong" = no ]
}

# build_depends: Debian's packages that debian/control needs for a build, a line each.
build_depends() {
    sed -n '/^Build-Depends:/,/^[A-Z]/p' "$project_dir/debian/control" | grep -v '^Standards-Version' |
        sed 's/^Build-Depends://; s/([^)]*)//g; s/,//g; s/ //g' | sed 's/^debhelper-compat$/debhelper/' |
        grep -v '^dh-sequence-' | grep .
}

# build_packages_of COMMIT FOLDER TARGET: builds source and binary packages of a commit in FOLDER, which is made anew, and
# moves them to TARGET.
build_packages_of() {
    local commit=$1 folder=$2 target=$3 source
    source=$folder/hems-$(release_version)
    rm -rf "$folder"
    mkdir -p "$source"
    git -C "$project_dir" archive "$commit" | tar -x -C "$source"
    if ! (cd "$source" && DEB_BUILD_OPTIONS="nocheck parallel=$(nproc)" dpkg-buildpackage -F -us -uc) \
        >"$target/build.log" 2>&1; then
        tail -n 50 "$target/build.log" >&2
        return 1
    fi
    find "$folder" -maxdepth 1 -type f -exec mv -t "$target" {} +
}

# built_commit: what the packages in build/packages were built from.
built_commit() {
    cat "$project_dir/build/packages/commit"
}

# build_released VERSION COMMIT TARGET: that release's packages.
build_released() {
    local version=$1 commit=$2 target=$3 folder
    folder=$(mktemp -d /var/tmp/hems-released.XXXXXX)
    if [ "$version" = 0.1.0 ]; then
        build_first_release "$commit" "$folder" "$target"
    else
        build_packages_of "$commit" "$folder/build" "$target"
    fi
    rm -rf --one-file-system "$folder"
}

# build_first_release COMMIT FOLDER TARGET: 0.1.0, whose one package CPack made of three programs. Without the desktop
# program, whose build takes as long again and which records by the same libraries; and without optimising.
build_first_release() {
    local commit=$1 folder=$2 target=$3 tree=$2/tree log=$3/build.log
    git -C "$project_dir" archive "$commit" | tar -x -C "$folder"
    if ! {
        cmake -G Ninja -S "$folder" -B "$folder/build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O0 \
            -DHEMS_PRECOMPILE=ON -DHEMS_BUILD_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr &&
            cmake --build "$folder/build" --parallel "$(nproc)" --target hemsd hems-simulator &&
            DESTDIR=$tree cmake --install "$folder/build/server" &&
            DESTDIR=$tree cmake --install "$folder/build/simulator"
    } >"$log" 2>&1; then
        tail -n 50 "$log" >&2
        return 1
    fi
    mkdir -p "$tree/DEBIAN"
    cat >"$tree/DEBIAN/control" <<EOF
Package: hems
Version: 0.1.0
Architecture: $(dpkg --print-architecture)
Maintainer: HEMS maintainers <maintainers@hems.example>
Depends: libqt6sql6-sqlite, libqt6network6, libqt6websockets6, libzstd1, libsqlite3-0, libqrencode4
Description: Home energy manager: live power, switches and kilowatt-hours
EOF
    dpkg-deb --root-owner-group -b "$tree" "$target/hems_0.1.0.deb" >>"$log"
}
