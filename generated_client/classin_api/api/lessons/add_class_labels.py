# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_class_labels_request import AddClassLabelsRequest
from ...models.add_class_labels_response import AddClassLabelsResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddClassLabelsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addClassLabels",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddClassLabelsResponse | None:
    if response.status_code == 200:
        response_200 = AddClassLabelsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddClassLabelsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassLabelsRequest,
) -> Response[AddClassLabelsResponse]:
    """Set the labels of lessons.

     Gives each lesson exactly the labels that its entry names, in place of those that it had; an empty
    list takes all of them off. A lesson
    carries at most 10 (357). `addSchoolLabel` makes the labels. With 358 and 359 it is not said whether
    the other labels of the entry were
    set: send the right list. Lessons that were created as classrooms in ClassIn's app answer 466.

    Args:
        body (AddClassLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddClassLabelsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassLabelsRequest,
) -> AddClassLabelsResponse | None:
    """Set the labels of lessons.

     Gives each lesson exactly the labels that its entry names, in place of those that it had; an empty
    list takes all of them off. A lesson
    carries at most 10 (357). `addSchoolLabel` makes the labels. With 358 and 359 it is not said whether
    the other labels of the entry were
    set: send the right list. Lessons that were created as classrooms in ClassIn's app answer 466.

    Args:
        body (AddClassLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddClassLabelsResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassLabelsRequest,
) -> Response[AddClassLabelsResponse]:
    """Set the labels of lessons.

     Gives each lesson exactly the labels that its entry names, in place of those that it had; an empty
    list takes all of them off. A lesson
    carries at most 10 (357). `addSchoolLabel` makes the labels. With 358 and 359 it is not said whether
    the other labels of the entry were
    set: send the right list. Lessons that were created as classrooms in ClassIn's app answer 466.

    Args:
        body (AddClassLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddClassLabelsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddClassLabelsRequest,
) -> AddClassLabelsResponse | None:
    """Set the labels of lessons.

     Gives each lesson exactly the labels that its entry names, in place of those that it had; an empty
    list takes all of them off. A lesson
    carries at most 10 (357). `addSchoolLabel` makes the labels. With 358 and 359 it is not said whether
    the other labels of the entry were
    set: send the right list. Lessons that were created as classrooms in ClassIn's app answer 466.

    Args:
        body (AddClassLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddClassLabelsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
